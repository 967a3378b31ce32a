module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32>,
      %arg1: tensor<784x128xf32>,
      %arg2: tensor<128xf32>,
      %arg3: tensor<128x128xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<128x10xf32>,
      %arg6: tensor<128x784xf32>) -> (tensor<128x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x128xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %3 = stablehlo.add %0, %2 : tensor<128x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<128x128xf32>
    %6 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %7 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %9 = stablehlo.add %6, %8 : tensor<128x128xf32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %11 = stablehlo.maximum %9, %10 : tensor<128x128xf32>
    %12 = stablehlo.dot_general %11, %arg5, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %13 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x10xf32>
    return %15 : tensor<128x10xf32>
  }
}
