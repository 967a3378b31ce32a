module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg1: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg2: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg3: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg5: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg6: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = stablehlo.broadcast_in_dim %arg6, dims = [0, 2] : (tensor<128x784xf32>) -> tensor<128x1x784xf32>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [2] x [0] : (tensor<128x1x784xf32>, tensor<784x128xf32>) -> tensor<128x1x128xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x128xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %5 = stablehlo.add %1, %4 : tensor<128x1x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %7 = stablehlo.maximum %5, %6 : tensor<128x1x128xf32>
    %8 = stablehlo.dot_general %7, %arg3, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x128xf32>) -> tensor<128x1x128xf32>
    %9 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %12 = stablehlo.add %8, %11 : tensor<128x1x128xf32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<128x1x128xf32>
    %15 = stablehlo.dot_general %14, %arg5, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %16 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<1x10xf32>) -> tensor<1x1x10xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<128x1x10xf32>
    %19 = stablehlo.add %15, %18 : tensor<128x1x10xf32>
    %20 = stablehlo.iota dim = 2 : tensor<128x1x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %21:2 = stablehlo.reduce(%19 init: %cst_0), (%20 init: %c) across dimensions = [2] : (tensor<128x1x10xf32>, tensor<128x1x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128x1xf32>, tensor<128x1xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %53 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %54 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %55 = stablehlo.or %53, %54 : tensor<i1>
      %56 = stablehlo.select %55, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %57 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %58 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %59 = stablehlo.and %57, %58 : tensor<i1>
      %60 = stablehlo.or %55, %59 : tensor<i1>
      %61 = stablehlo.select %60, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %56, %61 : tensor<f32>, tensor<i32>
    }
    %22 = stablehlo.broadcast_in_dim %arg7, dims = [0, 2] : (tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %23 = stablehlo.iota dim = 2 : tensor<128x1x10xi32>
    %24:2 = stablehlo.reduce(%22 init: %cst_0), (%23 init: %c) across dimensions = [2] : (tensor<128x1x10xf32>, tensor<128x1x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128x1xf32>, tensor<128x1xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %53 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %54 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %55 = stablehlo.or %53, %54 : tensor<i1>
      %56 = stablehlo.select %55, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %57 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %58 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %59 = stablehlo.and %57, %58 : tensor<i1>
      %60 = stablehlo.or %55, %59 : tensor<i1>
      %61 = stablehlo.select %60, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %56, %61 : tensor<f32>, tensor<i32>
    }
    %25 = stablehlo.compare EQ, %21#1, %24#1, SIGNED : (tensor<128x1xi32>, tensor<128x1xi32>) -> tensor<128x1xi1>
    %26 = stablehlo.convert %25 : (tensor<128x1xi1>) -> tensor<128x1xf32>
    %27 = stablehlo.reduce(%26 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %29 = stablehlo.divide %27, %28 : tensor<128xf32>
    %30 = stablehlo.multiply %29, %arg8 : tensor<128xf32>
    %31 = stablehlo.reduce(%30 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.reduce(%arg8 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %34 = stablehlo.reduce(%19 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %35 = stablehlo.maximum %33, %34 : tensor<128x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %38 = stablehlo.subtract %19, %37 : tensor<128x1x10xf32>
    %39 = stablehlo.exponential %38 : tensor<128x1x10xf32>
    %40 = stablehlo.reduce(%39 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %42 = stablehlo.log %41 : tensor<128x1x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %44 = stablehlo.subtract %38, %43 : tensor<128x1x10xf32>
    %45 = stablehlo.multiply %22, %44 : tensor<128x1x10xf32>
    %46 = stablehlo.reduce(%45 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %47 = stablehlo.negate %46 : tensor<128x1xf32>
    %48 = stablehlo.reduce(%47 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %50 = stablehlo.divide %48, %49 : tensor<128xf32>
    %51 = stablehlo.multiply %50, %arg8 : tensor<128xf32>
    %52 = stablehlo.reduce(%51 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %31, %32, %52 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
