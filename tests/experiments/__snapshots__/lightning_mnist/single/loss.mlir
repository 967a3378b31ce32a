module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32>,
      %arg1: tensor<784x128xf32>,
      %arg2: tensor<128xf32>,
      %arg3: tensor<128x128xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<128x10xf32>,
      %arg6: tensor<128x784xf32>,
      %arg7: tensor<128x10xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg7, dims = [0, 2] : (tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %1 = stablehlo.broadcast_in_dim %arg6, dims = [0, 2] : (tensor<128x784xf32>) -> tensor<128x1x784xf32>
    %2 = stablehlo.dot_general %1, %arg1, contracting_dims = [2] x [0] : (tensor<128x1x784xf32>, tensor<784x128xf32>) -> tensor<128x1x128xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x128xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %6 = stablehlo.add %2, %5 : tensor<128x1x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %8 = stablehlo.maximum %6, %7 : tensor<128x1x128xf32>
    %9 = stablehlo.dot_general %8, %arg3, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x128xf32>) -> tensor<128x1x128xf32>
    %10 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %13 = stablehlo.add %9, %12 : tensor<128x1x128xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<128x1x128xf32>
    %16 = stablehlo.dot_general %15, %arg5, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %17 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<1x10xf32>) -> tensor<1x1x10xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<128x1x10xf32>
    %20 = stablehlo.add %16, %19 : tensor<128x1x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %22 = stablehlo.reduce(%20 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<128x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %26 = stablehlo.subtract %20, %25 : tensor<128x1x10xf32>
    %27 = stablehlo.exponential %26 : tensor<128x1x10xf32>
    %28 = stablehlo.reduce(%27 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %30 = stablehlo.log %29 : tensor<128x1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %32 = stablehlo.subtract %26, %31 : tensor<128x1x10xf32>
    %33 = stablehlo.multiply %0, %32 : tensor<128x1x10xf32>
    %34 = stablehlo.reduce(%33 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %35 = stablehlo.negate %34 : tensor<128x1xf32>
    %36 = stablehlo.reduce(%35 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %38 = stablehlo.divide %36, %37 : tensor<128xf32>
    %39 = stablehlo.reduce(%38 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_2 : tensor<f32>
    return %40 : tensor<f32>
  }
}
